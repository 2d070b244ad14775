package org.mithaq.curation.application;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.mithaq.files.KeptBytes;
import org.mithaq.files.WatchedAddresses;

/** Where no address is watched and no file is kept. */
final class Unwatched {
  static final WatchedAddresses ADDRESSES =
      (WatchedAddresses)
          Proxy.newProxyInstance(
              Unwatched.class.getClassLoader(),
              new Class<?>[] {WatchedAddresses.class},
              (proxy, method, arguments) -> Optional.empty());

  static final KeptBytes FILES =
      (KeptBytes)
          Proxy.newProxyInstance(
              Unwatched.class.getClassLoader(),
              new Class<?>[] {KeptBytes.class},
              (proxy, method, arguments) -> Optional.empty());

  private Unwatched() {}
}
