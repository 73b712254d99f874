// A map of basics: keys and values in one table.
@Entity
class Dictionary {
  @Id long id;
  @ElementCollection Map<String, String> words = new HashMap<>();
  @ElementCollection Map<Integer, BigDecimal> rates;
}

class Sample {
  static List<Object> instances() {
    Dictionary dictionary = new Dictionary();
    dictionary.id = 5;
    dictionary.words.put("tree", "Baum");
    return List.of(dictionary);
  }
}
