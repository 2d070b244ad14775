package org.mithaq.app.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mithaq.access.AccountView;
import org.mithaq.access.Accounts;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Grant;
import org.mithaq.access.Invitation;
import org.mithaq.access.Place;
import org.mithaq.access.Refusals;
import org.mithaq.access.Role;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.notices.MailBoard;
import org.mithaq.notices.MailStanding;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/** The people of the portal: invited, given roles, shut out. */
@Named
@RequestScoped
public class AccountsPage {
  private static final String BETWEEN = " ";

  @Inject private Accounts accounts;
  @Inject private MailBoard mail;
  @Inject private Regions regions;
  @Inject private HttpServletRequest request;
  @Inject private Reader reader;
  @Inject private PlaceNames places;
  @Inject private DeskForm form;
  @Inject private Refusals refusals;

  private List<AccountView> all;

  /** A choice of a form. */
  public record Choice(String value, String name) {}

  /** A role that an account holds, and the value of the button that takes it. */
  public record Held(String role, String place, String revoke) {}

  /** Does what a button says, if one was pressed; only for who manages accounts. */
  public void load() {
    if (!CurrentActor.get().may(Permission.MANAGE_ACCOUNTS)) {
      refusals.write("GET /desk/administration", "does not hold MANAGE_ACCOUNTS");
      Missing.forbidden();
      return;
    }
    String[] pressed = form.pressed().split(BETWEEN, 5);
    switch (pressed[0]) {
      case "invite" -> form.does("invited", this::invite);
      case "grant" -> form.does("granted", () -> accounts.grant(form.text("account"), grant()));
      case "revoke" -> form.does("revoked", () -> revoke(pressed));
      case "shut" -> form.does("shut", () -> accounts.shut(pressed[1]));
      case "reopen" -> form.does("reopened", () -> accounts.reopen(pressed[1]));
      case "disconnect" -> form.does("disconnected", () -> accounts.disconnect(pressed[1]));
      case "end" -> form.does("ended", () -> accounts.endSessions(pressed[1]));
      default -> {
        // Shown only.
      }
    }
  }

  public List<AccountView> getAll() {
    if (all == null) {
      all = accounts.all();
    }
    return all;
  }

  public MailStanding getMail() {
    return mail.standing();
  }

  public boolean own(AccountView account) {
    return account.name().equals(CurrentActor.get().name());
  }

  public List<Held> held(AccountView account) {
    return account.grants().stream()
        .map(
            grant ->
                new Held(
                    reader.code("role", grant.role()),
                    places.of(grant.place()),
                    String.join(
                        BETWEEN,
                        "revoke",
                        account.name(),
                        grant.role().name(),
                        grant.place().kind().name(),
                        grant.place().code())))
        .sorted((one, other) -> (one.role() + one.place()).compareTo(other.role() + other.place()))
        .toList();
  }

  /** The roles that the actor gives. */
  public List<Choice> getRoles() {
    boolean everywhere = reach().everywhere();
    return Arrays.stream(Role.values())
        .filter(role -> everywhere || role.givenWithinAPlace())
        .map(role -> new Choice(role.name(), reader.code("role", role)))
        .toList();
  }

  /** Where the actor gives them. */
  public List<Choice> getPlaces() {
    Reach reach = reach();
    List<Choice> choices = new ArrayList<>();
    if (reach.everywhere()) {
      choices.add(choice(Place.EVERYWHERE));
    }
    for (RegionView region : regions.all()) {
      if (!region.states().isEmpty() && region.states().stream().allMatch(reach::covers)) {
        choices.add(choice(new Place(Place.Kind.REGION, region.code())));
      }
    }
    regions.states().stream()
        .filter(state -> reach.covers(state.iso3()))
        .map(state -> choice(new Place(Place.Kind.STATE, state.iso3())))
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .forEach(choices::add);
    return choices;
  }

  private void invite() {
    LanguageTag language = LanguageTag.of(form.text("language"));
    accounts.invite(
        new Invitation(form.text("email"), language, Set.of(grant()), PortalAddress.of(request)));
  }

  private void revoke(String[] pressed) {
    Place place = new Place(Place.Kind.valueOf(pressed[3]), pressed.length > 4 ? pressed[4] : "");
    accounts.revoke(pressed[1], new Grant(Role.valueOf(pressed[2]), place));
  }

  private Grant grant() {
    String[] place = form.text("place").split(BETWEEN, 2);
    return new Grant(
        Role.valueOf(form.text("role")),
        new Place(Place.Kind.valueOf(place[0]), place.length > 1 ? place[1] : ""));
  }

  private Choice choice(Place place) {
    return new Choice((place.kind() + BETWEEN + place.code()).strip(), places.of(place));
  }

  private static Reach reach() {
    return CurrentActor.get().reach(Permission.MANAGE_ACCOUNTS);
  }
}
