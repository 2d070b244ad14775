package org.mithaq.assistance.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.directory.AuthorityFunction;

/** Which duties ask a State to designate an authority, and for what; rows with their sources. */
final class AuthorityDuties {
  private static final String FILE = "/META-INF/mithaq-assistance/authority_duties.csv";
  private static final Map<String, AuthorityDuty> ALL = read();

  private AuthorityDuties() {}

  /**
   * @param central whether the text asks for a central authority
   */
  record AuthorityDuty(String duty, AuthorityFunction function, boolean central) {
    String instrument() {
      return duty.substring(0, duty.indexOf('/'));
    }
  }

  static Optional<AuthorityDuty> of(String duty) {
    return Optional.ofNullable(ALL.get(duty));
  }

  private static Map<String, AuthorityDuty> read() {
    try (InputStream in = AuthorityDuties.class.getResourceAsStream(FILE);
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.stream()
          .map(
              row ->
                  new AuthorityDuty(
                      row.getField("duty"),
                      AuthorityFunction.valueOf(row.getField("function")),
                      Boolean.parseBoolean(row.getField("central"))))
          .collect(Collectors.toUnmodifiableMap(AuthorityDuty::duty, Function.identity()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
