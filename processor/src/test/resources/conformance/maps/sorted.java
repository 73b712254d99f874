// A sorted map is a map.
@Entity class Index2 { @Id long id; @ElementCollection @org.hibernate.annotations.SortNatural SortedMap<String, Integer> pages; }
