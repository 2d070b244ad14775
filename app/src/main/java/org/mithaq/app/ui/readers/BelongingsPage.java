package org.mithaq.app.ui.readers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.access.OwnRecord;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.readers.OwnBelongings;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/** The part of one's account that says who one is, what is kept, and how to take it along or go. */
@Named
@RequestScoped
public class BelongingsPage {
  @Inject private OwnBelongings belongings;
  @Inject private OwnRecord record;
  @Inject private Regions regions;
  @Inject private Reader reader;
  @Inject private DeskForm form;

  private OwnRecord.View account;

  public void load() {
    switch (form.pressed()) {
      case "rename" -> form.does("name", () -> record.rename(form.text("fullName")));
      case "belong" -> form.does("region", () -> belongings.belongTo(form.text("region")));
      default -> {
        // Shown only, or another form of the page.
      }
    }
    if (!form.text("problem").isEmpty()) {
      form.says("own.leave.problem." + (form.text("problem").equals("old") ? "old" : "other"));
    }
  }

  public OwnRecord.View getAccount() {
    if (account == null) {
      account = record.show();
    }
    return account;
  }

  public String getRegion() {
    return belongings.region();
  }

  public List<RegionView> getRegions() {
    return regions.all().stream()
        .filter(region -> !region.code().equals(Regions.ELSEWHERE))
        .toList();
  }

  public String getSince() {
    return reader.moment(getAccount().since());
  }
}
