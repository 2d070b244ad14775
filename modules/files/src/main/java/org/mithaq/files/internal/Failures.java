package org.mithaq.files.internal;

import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.mithaq.files.FetchFailure;
import org.mithaq.files.Fetched;

/** What an exception of the client means to somebody who reads about a source. */
final class Failures {
  private Failures() {}

  static Fetched of(List<String> hops, Exception failed) {
    return new Fetched.Failed(hops, failure(failed), "");
  }

  private static FetchFailure failure(Exception failed) {
    if (failed instanceof GuardedNames.PrivateAddressException) {
      return FetchFailure.PRIVATE_ADDRESS;
    }
    if (failed instanceof UnknownHostException) {
      return FetchFailure.UNKNOWN_HOST;
    }
    if (failed instanceof SSLException) {
      return FetchFailure.NO_TRUST;
    }
    if (failed instanceof SocketTimeoutException
        || failed instanceof ConnectTimeoutException
        || failed instanceof PoliteClient.DeadlineException
        || failed instanceof InterruptedIOException) {
      return FetchFailure.TOO_SLOW;
    }
    return FetchFailure.NO_CONNECTION;
  }
}
