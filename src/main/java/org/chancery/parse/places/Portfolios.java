package org.chancery.parse.places;

import java.util.List;
import java.util.Set;

/** Words that end what a ministry, a committee or an institute is for: {@code Foreign Affairs}, {@code Labour}. */
final class Portfolios {

    private static final Set<String> WORDS =
            Set.copyOf(List.of(("Affairs Agriculture Arts Commerce Communications Cooperation"
                            + " Co-operation Culture Defence Defense Democracy Development Economy Education Employment Energy"
                            + " Environment Finance Fisheries Food Forestry Health Humanities Immigration Industry Information"
                            + " Infrastructure Innovation Interior Investment Justice Labour Labor Law Letters Migration Nationalities"
                            + " Operations Planning Policy Population Reconciliation Refugees Relations Research Resources Rights"
                            + " Science Sciences Security Services Settlement Society Sport Sports State Statistics Strategy Studies"
                            + " Supply Technology Telecommunications Tourism Trade Training Transport Transportation Treasury Water"
                            + " Welfare Works Youth")
                    .split(" ")));

    private Portfolios() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
