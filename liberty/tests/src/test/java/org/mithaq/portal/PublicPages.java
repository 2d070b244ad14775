package org.mithaq.portal;

import java.util.List;

/** One address of each kind of public page, on laws of the demonstration. */
public final class PublicPages {
  public static final List<String> ADDRESSES =
      List.of(
          "/",
          "/r/arab-states",
          "/r/demonstration",
          "/search",
          "/search?q=corruption",
          "/search?q=%D8%BA%D8%B3%D9%84&state=XDA",
          "/states/XDA",
          "/states/EGY",
          "/states/XDA/implementation",
          "/states/XDA/implementation/rows?instrument=UNTOC&level=MANDATORY&axis=LAW&value=NOT_ASSESSED",
          "/states/XDA/plans",
          "/conventions/UNTOC/implementation?article=5",
          "/conventions/UNTOC/5/implementation?obligation=UNTOC/5/1/a/i",
          "/conventions",
          "/conventions/UNTOC",
          "/conventions/UNTOC/6",
          "/compare?obligation=UNTOC/6/1/a",
          "/compare",
          "/compare?with=/akn/xb/act/2017/12/fra/~chp_2__art_4&with=/akn/xb/act/2019/41/fra/~chp_1__art_2"
              + "&baseline=/akn/xb/act/2017/12/fra/~chp_2__art_4",
          "/similar/akn/xb/act/2017/12/fra/~chp_2__art_4",
          "/coverage",
          "/coverage?instrument=UNTOC",
          "/coverage/rows?state=XDA&obligation=UNTOC/6&kind=reviewed",
          "/authorities",
          "/authorities?state=XDA&function=MLA&former=true",
          "/accessibility",
          "/assistance",
          "/assistance/arab-states/untoc-group-and-laundering",
          "/assistance/arab-states/untoc-group-and-laundering?state=XDA",
          "/about",
          "/data",
          "/report?about=/akn/xa/act/2018/31",
          "/report?sent=1&about=/akn/xa/act/2018/31",
          "/sign-in",
          "/sign-in?problem=NOBODY",
          "/register",
          "/unsubscribe",
          "/akn/xa/act/2018/31",
          "/akn/xa/act/2018/31/ara@2019-01-01",
          "/akn/xb/act/2017/12",
          "/akn/xb/act/2017/12/fra?beside=ar",
          "/akn/xb/act/2017/12/fra?pick=1",
          "/akn/xb/act/2017/12/fra/changes",
          "/akn/xb/act/2017/12/fra/~chp_2__art_4",
          "/akn/xa/act/2016/20/ara/~chp_6__art_23bis");

  private PublicPages() {}
}
