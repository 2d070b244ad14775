package org.mithaq.app.api.oai;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mithaq.app.api.oai.OaiException.Code;

/** The six requests of the protocol, each with the arguments that it takes. */
enum OaiVerb {
  Identify,
  ListMetadataFormats("identifier"),
  ListSets("resumptionToken"),
  ListIdentifiers("metadataPrefix", "from", "until", "set", "resumptionToken"),
  ListRecords("metadataPrefix", "from", "until", "set", "resumptionToken"),
  GetRecord("metadataPrefix", "identifier");

  private final Set<String> taken;

  OaiVerb(String... taken) {
    this.taken = Set.of(taken);
  }

  static OaiVerb of(Map<String, String[]> parameters) throws OaiException {
    String[] verbs = parameters.getOrDefault("verb", new String[0]);
    Optional<OaiVerb> verb =
        Arrays.stream(values())
            .filter(one -> verbs.length == 1 && one.name().equals(verbs[0]))
            .findFirst();
    return verb.orElseThrow(
        () -> new OaiException(Code.badVerb, "One verb, of: " + Arrays.toString(values())));
  }

  /** The arguments of a request, each once, none that the verb does not take. */
  Map<String, String> arguments(Map<String, String[]> parameters) throws OaiException {
    Map<String, String> arguments = new TreeMap<>();
    for (Map.Entry<String, String[]> one : parameters.entrySet()) {
      if (one.getKey().equals("verb")) {
        continue;
      }
      if (!taken.contains(one.getKey())) {
        throw new OaiException(Code.badArgument, name() + " takes no " + one.getKey());
      }
      if (one.getValue().length != 1 || one.getValue()[0].isBlank()) {
        throw new OaiException(Code.badArgument, one.getKey() + " is given once, with a value");
      }
      arguments.put(one.getKey(), one.getValue()[0].strip());
    }
    if (arguments.containsKey("resumptionToken") && arguments.size() > 1) {
      throw new OaiException(Code.badArgument, "A resumptionToken stands alone");
    }
    return arguments;
  }
}
