package org.mithaq.regions.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import org.mithaq.kernel.RefusedException;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads {@code region.yaml}; an unknown or repeated key is an error that names it. */
final class RegionYamlReader {
  private static final String PLACE = "region.yaml";
  private static final int LONGEST = 1_000_000;
  private static final int DEEPEST = 10;

  private final ObjectMapper yaml = mapper();

  /**
   * @throws RefusedException when it is not what the format says
   */
  RegionYaml read(InputStream bytes) throws IOException {
    try {
      RegionYaml region = yaml.readValue(bytes, RegionYaml.class);
      if (region == null) {
        throw RefusedException.invalid(PLACE, "the file is empty");
      }
      RegionRules.check(region);
      return region;
    } catch (UnrecognizedPropertyException unknown) {
      throw RefusedException.invalid(PLACE, "unknown key " + unknown.getPropertyName());
    } catch (JsonProcessingException wrong) {
      throw RefusedException.invalid(PLACE, wrong.getMessage());
    }
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
