// PostgreSQL shortens table and columns once more for the number of a name that is taken, not what comes before it.
enum Sky { CLEAR, CLOUDY }

@Entity @Table(name = "observations_of_birds_along_the_northern_coast")
class Observation {
  @Id long id;
  @Enumerated(EnumType.STRING) Sky skyInTheMorningOfTheFirstDayOfTheObservation;
  @Enumerated(EnumType.STRING) Sky skyInTheMorningOfTheFirstDayOfTheObserver;
  @Enumerated(EnumType.STRING) Sky skyInTheMorningOfTheFirstDayOfTheSeason;
  @Column(unique = true) String numberInTheBookOfTheFirstObserverOfTheCoast;
  @Column(unique = true) String numberInTheBookOfTheFirstObserverOfTheDay;
  @Column(unique = true) String numberInTheBookOfTheFirstObserverOfTheSeason;
}
