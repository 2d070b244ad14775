package org.mithaq.thesaurus.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.PackPart;
import org.mithaq.regions.RegionPack;
import org.mithaq.thesaurus.UniversalThesaurus;

/** Loads the concepts of this module and what packs add, as the house itself. */
@ApplicationScoped
public class LoadingThesaurus implements PackPart, UniversalThesaurus {
  private static final int LIMIT = 16 << 20;

  private final KeepingConcepts keeping;
  private final ThesaurusInMemory memory;

  @Inject
  public LoadingThesaurus(KeepingConcepts keeping, ThesaurusInMemory memory) {
    this.keeping = keeping;
    this.memory = memory;
  }

  @Override
  public int order() {
    return 10;
  }

  /**
   * The universal concepts first, which a pack's own may name as broader. A pack that brings no
   * file takes away what an earlier version of it brought.
   */
  @Override
  public void load(RegionPack pack) throws Exception {
    load();
    Optional<InputStream> file = pack.file(ThesaurusFile.NAME);
    try (InputStream in = file.orElseGet(InputStream::nullInputStream)) {
      keep("pack " + pack.code(), in.readNBytes(LIMIT));
    }
  }

  @Override
  public void load() {
    try (InputStream in =
        LoadingThesaurus.class.getResourceAsStream(
            "/META-INF/mithaq-thesaurus/" + ThesaurusFile.NAME)) {
      keep("universal", in.readAllBytes());
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception notByKeeping) {
      throw new IllegalStateException(notByKeeping);
    }
  }

  private void keep(String origin, byte[] bytes) throws Exception {
    String hash = sha256(bytes);
    CurrentActor.as(
        Actor.HOUSE,
        () -> keeping.keep(origin, hash, ThesaurusFile.read(text(bytes, origin), origin)));
    memory.forget();
  }

  private static String text(byte[] bytes, String origin) throws IOException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException otherEncoding) {
      throw RefusedException.invalid(
          ThesaurusFile.NAME, origin + ", " + ThesaurusFile.NAME + ": not UTF-8");
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
