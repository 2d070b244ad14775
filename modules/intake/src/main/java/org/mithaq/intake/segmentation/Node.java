package org.mithaq.intake.segmentation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mithaq.intake.Doubt;
import org.mithaq.legislation.ProvisionKind;

/** A provision while the tree grows: which paragraphs are its own, and what lies in it. */
final class Node {
  final ProvisionKind kind;
  final int rank;
  final Caption caption;
  final int firstLine;

  /** Its own paragraphs end here, not included; its children's come after. */
  int endLine;

  final List<Node> children = new ArrayList<>();
  final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

  Node(ProvisionKind kind, int rank, Caption caption, int firstLine, int endLine) {
    this.kind = kind;
    this.rank = rank;
    this.caption = caption;
    this.firstLine = firstLine;
    this.endLine = endLine;
  }

  boolean article() {
    return kind == ProvisionKind.ARTICLE;
  }

  int lastLine() {
    return children.isEmpty() ? endLine : children.get(children.size() - 1).lastLine();
  }
}
