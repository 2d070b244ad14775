package org.mithaq.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Grant;
import org.mithaq.access.Role;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;

class RightsTest {
  private final Map<String, Set<String>> regions =
      new HashMap<>(Map.of("demonstration", Set.of("XDA", "XDB")));

  private final Rights rights = new Rights(code -> regions.getOrDefault(code, Set.of()));

  @Test
  void aRoleForARegionReachesItsStatesAndNoOther() {
    Actor editor = with(Grant.region(Role.EDITOR, "demonstration"));

    assertThat(editor.reach(Permission.APPROVE)).isEqualTo(Reach.of(Set.of("XDA", "XDB")));
    assertThat(editor.may(Permission.APPROVE, "XDC")).isFalse();
    assertThat(editor.may(Permission.APPROVE_OWN)).isFalse();
  }

  @Test
  void twoRolesReachAsFarAsEitherForEachRight() {
    Actor both =
        with(Grant.state(Role.CONTRIBUTOR, "XDC"), Grant.region(Role.EDITOR, "demonstration"));

    assertThat(both.reach(Permission.DRAFT).states())
        .containsExactlyInAnyOrder("XDA", "XDB", "XDC");
    assertThat(both.reach(Permission.APPROVE).states()).containsExactlyInAnyOrder("XDA", "XDB");
    assertThat(with(Grant.everywhere(Role.EDITOR), Grant.state(Role.EDITOR, "XDA")).rights())
        .containsEntry(Permission.APPROVE, Reach.EVERYWHERE);
  }

  @Test
  void aStateThatJoinsARegionIsReachedAtOnce() {
    Grant grant = Grant.region(Role.EDITOR, "demonstration");
    assertThat(with(grant).may(Permission.APPROVE, "XDC")).isFalse();

    regions.put("demonstration", new HashSet<>(Set.of("XDA", "XDB", "XDC")));

    assertThat(with(grant).may(Permission.APPROVE, "XDC")).isTrue();
  }

  @Test
  void aRegionThatNobodyKnowsGivesNoRightAtAll() {
    assertThat(with(Grant.region(Role.ADMIN, "nowhere")).rights()).isEmpty();
    assertThat(with().rights()).isEmpty();
  }

  private Actor with(Grant... grants) {
    return rights.of(
        new AccountRow(
            "amina",
            Optional.empty(),
            false,
            false,
            "",
            "",
            "en",
            Optional.empty(),
            false,
            0,
            Set.of(grants),
            false));
  }
}
