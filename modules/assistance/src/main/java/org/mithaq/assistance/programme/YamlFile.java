package org.mithaq.assistance.programme;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.stream.Collectors;
import org.mithaq.kernel.RefusedException;
import org.yaml.snakeyaml.LoaderOptions;

/** YAML read strictly: an unknown, repeated or mistyped key is an error with its line. */
final class YamlFile {
  private static final int LONGEST = 2_000_000;
  private static final int DEEPEST = 10;
  private static final ObjectMapper YAML = mapper();

  private YamlFile() {}

  static <T> T read(String path, byte[] bytes, Class<T> type) throws IOException {
    try {
      T value = YAML.readValue(bytes, type);
      if (value == null) {
        throw RefusedException.invalid(path, "the file is empty");
      }
      return value;
    } catch (JsonMappingException wrong) {
      throw RefusedException.invalid(
          path + line(wrong.getLocation()), where(wrong) + wrong.getOriginalMessage());
    } catch (JsonProcessingException wrong) {
      throw RefusedException.invalid(path + line(wrong.getLocation()), wrong.getOriginalMessage());
    }
  }

  private static String line(JsonLocation location) {
    return location == null ? "" : ", line " + location.getLineNr();
  }

  private static String where(JsonMappingException wrong) {
    String path =
        wrong.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "" : path.replace(".[", "[") + ": ";
  }

  /** Jackson reads events and never expands an alias; the limits are for length and depth. */
  private static ObjectMapper mapper() {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(LONGEST);
    limits.setNestingDepthLimit(DEEPEST);
    limits.setAllowDuplicateKeys(false);
    return YAMLMapper.builder(YAMLFactory.builder().loaderOptions(limits).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }
}
