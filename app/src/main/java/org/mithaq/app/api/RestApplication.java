package org.mithaq.app.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The root of version 1 of the API. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Mithaq API",
            version = "1",
            description =
                "National legislation mapped to international conventions. Reading is open; writing"
                    + " needs credentials. Problems are application/problem+json (RFC 9457)."))
public class RestApplication extends Application {}
