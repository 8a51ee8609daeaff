package kz.birlik.plans.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.plans.region.RegionKind;

class KindByNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    область Абай, 1, , REGION
                    Акмолинская область, 1, , REGION
                    г.Астана, 1, , REPUBLICAN_CITY
                    Абайский район, 2, REGION, DISTRICT
                    район Ақсуат, 2, REGION, DISTRICT
                    Район Шал акына, 2, REGION, DISTRICT
                    район Алматы, 2, REPUBLICAN_CITY, CITY_DISTRICT
                    район Астана, 3, CITY_ADMINISTRATION, CITY_DISTRICT
                    р.а. им.Казыбек би, 3, CITY_ADMINISTRATION, CITY_DISTRICT
                    Семей Г.А., 2, REGION, CITY_ADMINISTRATION
                    Шарская г.а., 3, DISTRICT, CITY_ADMINISTRATION
                    г.а.Алтай, 3, DISTRICT, CITY_ADMINISTRATION
                    г.Алтай, 4, CITY_ADMINISTRATION, CITY
                    Абралинский с.о., 3, DISTRICT, RURAL_OKRUG
                    Жиеналинский с.о, 3, DISTRICT, RURAL_OKRUG
                    с.о.Арнасай, 3, DISTRICT, RURAL_OKRUG
                    с.о. Жибек жолы, 3, DISTRICT, RURAL_OKRUG
                    им.Бухарбай батыра с.о., 3, DISTRICT, RURAL_OKRUG
                    п.а.Нура, 3, DISTRICT, SETTLEMENT_ADMINISTRATION
                    Карабулакская с.а., 3, DISTRICT, SETTLEMENT_ADMINISTRATION
                    п.Конырат, 3, CITY_ADMINISTRATION, SETTLEMENT
                    с.Абралы, 4, RURAL_OKRUG, VILLAGE
                    с.А.Молдагуловой, 4, RURAL_OKRUG, VILLAGE
                    с.им.Назарбекова А., 4, RURAL_OKRUG, VILLAGE
                    Заречное с., 4, RURAL_OKRUG, VILLAGE
                    ст.Акбулак, 4, RURAL_OKRUG, OTHER_PLACE
                    поселье Алаева Б., 4, RURAL_OKRUG, OTHER_PLACE
                    МТФ П.К., 5, VILLAGE, OTHER_PLACE
                    Лениногорский лесхоз, 3, CITY_ADMINISTRATION, OTHER_PLACE
                    """)
    void theAbbreviationSaysWhatAUnitIs(String name, int level, RegionKind parent, RegionKind expected) {
        assertThat(KindByName.of(name, level, parent)).isEqualTo(expected);
    }
}
