package org.mithaq.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.running.WithPortal;

/** On a test of the browser lane: gets a {@code Browser}, and the portal or its visitors. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@WithPortal
@ExtendWith(Chromium.class)
public @interface InBrowser {}
