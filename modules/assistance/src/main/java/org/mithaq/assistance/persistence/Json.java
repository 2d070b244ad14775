package org.mithaq.assistance.persistence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;

/** Records as JSON documents in a column; texts by language, dates as they are written. */
final class Json {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          // What an older version of the portal wrote may hold what a newer one no longer has.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .registerModule(
              new SimpleModule()
                  .addSerializer(written(LocalDate.class, LocalDate::toString))
                  .addDeserializer(LocalDate.class, read(LocalDate.class, LocalDate::parse))
                  .addSerializer(written(Instant.class, Instant::toString))
                  .addDeserializer(Instant.class, read(Instant.class, Instant::parse))
                  .addSerializer(written(LanguageTag.class, LanguageTag::code))
                  .addDeserializer(LanguageTag.class, read(LanguageTag.class, LanguageTag::of))
                  .addSerializer(
                      new StdSerializer<Texts>(Texts.class) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public void serialize(Texts it, JsonGenerator out, SerializerProvider by)
                            throws IOException {
                          out.writePOJO(it.byTag());
                        }
                      })
                  .addDeserializer(
                      Texts.class,
                      new StdDeserializer<Texts>(Texts.class) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public Texts deserialize(JsonParser in, DeserializationContext context)
                            throws IOException {
                          Map<String, String> said =
                              in.readValueAs(new TypeReference<Map<String, String>>() {});
                          return Texts.of(said);
                        }
                      }));

  private Json() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException(never);
    }
  }

  static <T> T read(Object json, Class<T> type) {
    try {
      return MAPPER.readValue((String) json, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static <T> StdSerializer<T> written(Class<T> type, Function<T, String> writing) {
    return new StdSerializer<T>(type) {
      private static final long serialVersionUID = 1L;

      @Override
      public void serialize(T it, JsonGenerator out, SerializerProvider by) throws IOException {
        out.writeString(writing.apply(it));
      }
    };
  }

  private static <T> StdDeserializer<T> read(Class<T> type, Function<String, T> reading) {
    return new StdDeserializer<T>(type) {
      private static final long serialVersionUID = 1L;

      @Override
      public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return reading.apply(in.getText());
      }
    };
  }
}
