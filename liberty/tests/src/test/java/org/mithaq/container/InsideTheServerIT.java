package org.mithaq.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.PublishLaw;
import org.mithaq.legislation.PublishedLaw;

/** Gate, transaction and trail as the container joins them; each test runs within the server. */
@ExtendWith(ArquillianExtension.class)
class InsideTheServerIT {
  @Inject private LegislationCatalogue legislation;
  @Inject private PublishLaw publishLaw;

  @Deployment
  static WebArchive portal() {
    return Deployed.portal();
  }

  @Test
  void aLawOfTheDemonstrationIsRead() {
    assertThat(legislation.lawAt("/akn/xa/act/2018/31"))
        .hasValueSatisfying(law -> assertThat(law.iso3()).isEqualTo("XDA"));
  }

  @Test
  void whoHasNoRightIsRefusedAndTheRefusalIsWrittenDown() {
    assertThatThrownBy(() -> publishLaw.publish(Drafts.law("9101"), ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Forbidden.class));

    assertThat(Trail.rows("REFUSED", "9101")).isEqualTo(1);
    assertThat(legislation.lawAt("/akn/aq/act/2021/9101")).isEmpty();
  }

  @Test
  void aPublishedLawLeavesItsTraceInItsOwnTransaction() throws Exception {
    PublishedLaw published = asTheHouse("9102");

    assertThat(published).isNotNull();
    assertThat(legislation.lawAt("/akn/aq/act/2021/9102")).isPresent();
    assertThat(Trail.rows("DONE", "9102")).isEqualTo(1);
    assertThat(Trail.changesInTheSameTransaction("9102")).isPositive();
  }

  @Test
  void whatFailsTakesEverythingOfItsTransactionAlong() throws Exception {
    UserTransaction transaction =
        (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
    transaction.begin();
    try {
      asTheHouse("9103");
      assertThatThrownBy(
              () ->
                  CurrentActor.as(
                      Actor.HOUSE, () -> publishLaw.publish(Drafts.impossible("9103"), "")))
          .isInstanceOf(RefusedException.class);
      assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
    } finally {
      transaction.rollback();
    }

    assertThat(legislation.lawAt("/akn/aq/act/2021/9103")).isEmpty();
    assertThat(Trail.rows("DONE", "9103")).isZero();
  }

  private PublishedLaw asTheHouse(String number) throws Exception {
    return CurrentActor.as(Actor.HOUSE, () -> publishLaw.publish(Drafts.law(number), ""));
  }
}
