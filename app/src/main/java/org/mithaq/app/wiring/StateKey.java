package org.mithaq.app.wiring;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys under which MyFaces encrypts and seals the state of a form that stands in its page.
 * MyFaces would take new ones at each start: then a form that somebody filled meanwhile, or that
 * another server of the portal gave out, could not be read. These come from the installation's own
 * signing password, which all its servers have. MyFaces knows one starting vector only, no fresh
 * one for each state; what protects a form is the seal.
 */
public class StateKey implements ServletContextListener {
  private static final String FROM = "MITHAQ_LTPA_PASSWORD";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    new Settings()
        .secret(FROM)
        .ifPresent(
            password -> {
              context.setInitParameter("org.apache.myfaces.ALGORITHM", "AES");
              context.setInitParameter(
                  "org.apache.myfaces.ALGORITHM.PARAMETERS", "CBC/PKCS5Padding");
              context.setInitParameter(
                  "org.apache.myfaces.ALGORITHM.IV", key(password, "form start", 16));
              context.setInitParameter(
                  "org.apache.myfaces.SECRET", key(password, "form state", 32));
              context.setInitParameter("org.apache.myfaces.MAC_ALGORITHM", "HmacSHA256");
              context.setInitParameter(
                  "org.apache.myfaces.MAC_SECRET", key(password, "form seal", 32));
            });
  }

  private static String key(String password, String use, int bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] key = mac.doFinal(("mithaq " + use).getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(Arrays.copyOf(key, bytes));
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException(never);
    }
  }
}
