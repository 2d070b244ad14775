package org.mithaq.legislation.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a document that was read: name without prefix, attributes by local name, children
 * in order, each a node or a text.
 */
record XmlNode(
    String namespace,
    String name,
    Map<String, String> attributes,
    List<Object> children,
    int line) {

  XmlNode(String namespace, String name, Map<String, String> attributes, int line) {
    this(namespace, name, attributes, new ArrayList<>(), line);
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "").strip();
  }

  Stream<XmlNode> elements() {
    return children.stream().filter(XmlNode.class::isInstance).map(XmlNode.class::cast);
  }

  Stream<XmlNode> elements(String wanted) {
    return elements().filter(child -> child.name.equals(wanted));
  }

  Optional<XmlNode> first(String wanted) {
    return elements(wanted).findFirst();
  }

  /** The first node reached by these names, each inside the one before. */
  Optional<XmlNode> path(String... names) {
    Optional<XmlNode> node = Optional.of(this);
    for (String next : names) {
      node = node.flatMap(found -> found.first(next));
    }
    return node;
  }

  /** This node and all below it, in order. */
  Stream<XmlNode> all() {
    return Stream.concat(Stream.of(this), elements().flatMap(XmlNode::all));
  }

  /** All text below, as it stands. */
  String rawText() {
    StringBuilder text = new StringBuilder();
    for (Object child : children) {
      text.append(child instanceof XmlNode node ? node.rawText() : child.toString());
    }
    return text.toString();
  }
}
