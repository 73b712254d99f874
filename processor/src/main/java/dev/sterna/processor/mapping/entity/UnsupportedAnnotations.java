package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.RowCopyMessage;
import java.util.HashSet;
import java.util.Set;

/**
 * Which annotations are understood. Every other one of Jakarta Persistence and of Hibernate may
 * shape tables, so it is an error rather than a silently wrong table.
 */
public final class UnsupportedAnnotations {

  /** Those that the mapping reads. */
  private static final Set<String> READ =
      together(
          names(
              Annotations.PERSISTENCE,
              "Access AssociationOverride AssociationOverrides AttributeOverride"
                  + " AttributeOverrides Basic CollectionTable Column Convert Converts"
                  + " ElementCollection Embeddable Embedded EmbeddedId Entity Enumerated"
                  + " GeneratedValue Id IdClass JoinColumn JoinColumns JoinTable Lob ManyToMany"
                  + " ManyToOne MapKeyClass MapKeyColumn MapKeyEnumerated MapKeyJoinColumn"
                  + " MapKeyJoinColumns MapKeyTemporal MappedSuperclass MapsId OneToMany"
                  + " OneToOne OrderColumn PrimaryKeyJoinColumn PrimaryKeyJoinColumns"
                  + " SequenceGenerator SequenceGenerators Table TableGenerator TableGenerators"
                  + " Temporal Transient Version"),
          names(Annotations.HIBERNATE, "GenericGenerator GenericGenerators"));

  /** Those that are read on a class, but not on an attribute. */
  private static final Set<String> READ_ON_CLASS =
      together(
          names(
              Annotations.PERSISTENCE,
              "DiscriminatorColumn DiscriminatorValue Inheritance SecondaryTable SecondaryTables"),
          names(
              Annotations.HIBERNATE,
              "Nationalized TargetEmbeddable Audited Audited.SecondaryTable Audited.SecondaryTables Audited.Table"
                  + " Changelog Check Checks Comment Comments ConcreteProxy"
                  + " ConverterRegistration ConverterRegistrations DiscriminatorFormula"
                  + " DiscriminatorOptions NativeGenerator OnDelete SecondaryRow SecondaryRows"
                  + " SoftDelete Struct Subselect Temporal Temporal.HistoryTable View"));

  /** Those that are read on an attribute, but not on a class. */
  private static final Set<String> READ_ON_ATTRIBUTE =
      names(
          Annotations.HIBERNATE,
          "Any AnyDiscriminator AnyDiscriminatorImplicitValues AnyDiscriminatorValue"
              + " AnyDiscriminatorValues AnyKeyJavaClass AnyKeyJavaType AnyKeyJdbcType"
              + " AnyKeyJdbcTypeCode Array Audited Audited.CollectionTable Audited.Excluded Bag"
              + " Changelog.ChangesetId Changelog.ModifiedEntities Changelog.Timestamp Check Checks"
              + " Collate CollectionId CollectionIdJavaClass CollectionIdJavaType"
              + " CollectionIdJdbcType CollectionIdJdbcTypeCode CollectionIdType CollectionType CompositeType"
              + " ColumnDefault ColumnTransformer ColumnTransformers Comment Comments EmbeddedColumnNaming EmbeddedTable"
              + " Formula FractionalSeconds Generated GeneratedColumn JavaType JdbcType JdbcTypeCode"
              + " JoinColumnOrFormula JoinColumnsOrFormulas JoinFormula ListIndexBase"
              + " ListIndexJavaType ListIndexJdbcType ListIndexJdbcTypeCode ManyToAny MapKeyJavaType"
              + " MapKeyJdbcType MapKeyJdbcTypeCode Nationalized NativeGenerator NaturalId NotFound"
              + " OnDelete PartitionKey SoftDelete Struct TargetEmbeddable Temporal Temporal.Excluded"
              + " Temporal.HistoryTable TenantId TimeZoneColumn TimeZoneStorage Type");

  /** Those of Hibernate 6 that Hibernate 7 has no more, and that say nothing of tables. */
  private static final String GONE =
      "GeneratorType LazyCollection LazyToOne Loader OrderBy Polymorphism Proxy Where"
          + " WhereJoinTable";

  /** Those that say nothing of tables. */
  private static final Set<String> IGNORED =
      together(
          names(
              Annotations.PERSISTENCE,
              "Cacheable EntityListeners ExcludeDefaultListeners"
                  + " ExcludeSuperclassListeners MapKey NamedEntityGraph NamedEntityGraphs"
                  + " NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery"
                  + " NamedStoredProcedureQueries NamedStoredProcedureQuery OrderBy"
                  + " PersistenceContext PersistenceContexts PersistenceUnit PersistenceUnits"
                  + " PostLoad PostPersist PostRemove PostUpdate PrePersist PreRemove PreUpdate"
                  + " SqlResultSetMapping SqlResultSetMappings"),
          names(
              Annotations.HIBERNATE,
              "AttributeAccessor BatchSize Imported NaturalIdClass Cache Cascade CollectionIdMutability"
                  + " CollectionTypeRegistration CollectionTypeRegistrations"
                  + " CreationTimestamp CurrentTimestamp DynamicInsert DynamicUpdate"
                  + " EmbeddableInstantiator EmbeddableInstantiatorRegistration"
                  + " EmbeddableInstantiatorRegistrations Fetch FetchProfile"
                  + " FetchProfileOverride FetchProfileOverrides FetchProfiles Filter FilterDef"
                  + " FilterDefs FilterJoinTable FilterJoinTables Filters HQLSelect Immutable"
                  + " LazyGroup MapKeyMutability Mutability NamedEntityGraph NamedEntityGraphs"
                  + " NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery NaturalIdCache"
                  + " OptimisticLock OptimisticLocking QueryCacheLayout RowId SQLDelete"
                  + " SQLDeleteAll SQLDeletes SQLInsert SQLInserts SQLJoinTableRestriction"
                  + " SQLOrder SQLRestriction SQLSelect SQLUpdate SQLUpdates SelectBeforeUpdate"
                  + " SortComparator SortNatural Source Synchronize UpdateTimestamp"
                  + " UuidGenerator processing.Exclude"),
          names(Annotations.HIBERNATE, GONE));

  /** On an annotation of the user's own these make it one that shapes tables. */
  private static final Set<String> MAKING =
      names(
          Annotations.HIBERNATE,
          "AttributeBinderType JavaType JdbcType JdbcTypeCode Type TypeBinderType");

  /** Makes tables beside those of the model, which are the business of Envers alone. */
  private static final String AUDITED_BY_ENVERS = "org.hibernate.envers.Audited";

  private UnsupportedAnnotations() {}

  /** Reports each annotation that is not understood; whether there is none. */
  public static boolean areSupported(Annotations annotations, Problems problems) {
    return areSupported(annotations, Set.of(), problems);
  }

  /** The same of the annotations of an attribute. */
  static boolean areSupportedOnAttribute(Annotations annotations, Problems problems) {
    return areSupported(annotations, READ_ON_ATTRIBUTE, problems);
  }

  /** The same of the annotations of a class. */
  public static boolean areSupportedOnClass(Annotations annotations, Problems problems) {
    return areSupported(annotations, READ_ON_CLASS, problems);
  }

  private static boolean areSupported(
      Annotations annotations, Set<String> further, Problems problems) {
    boolean supported = true;
    for (AnnotationView annotation : annotations.all()) {
      if (!further.contains(annotation.name()) && !isSupported(annotation, problems)) {
        problems.report(
            MappingMessage.ANNOTATION_UNSUPPORTED, annotation.origin(), annotation.simpleName());
        supported = false;
      }
    }
    return supported;
  }

  private static boolean isSupported(AnnotationView annotation, Problems problems) {
    String name = annotation.name();
    if (name.equals(AUDITED_BY_ENVERS)) {
      problems.reportFirst(RowCopyMessage.ENVERS_BY_HAND, annotation.origin());
    }
    if (!name.startsWith(Annotations.PERSISTENCE) && !name.startsWith(Annotations.HIBERNATE)) {
      return !isMaking(annotation);
    }
    return READ.contains(name) || IGNORED.contains(name);
  }

  private static boolean isMaking(AnnotationView annotation) {
    for (String making : MAKING) {
      if (annotation.isAnnotatedWith(making)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> names(String prefix, String simpleNames) {
    Set<String> names = new HashSet<>();
    for (String simpleName : simpleNames.split(" ")) {
      names.add(prefix.concat(simpleName));
    }
    return names;
  }

  @SafeVarargs
  private static Set<String> together(Set<String>... parts) {
    Set<String> all = new HashSet<>();
    for (Set<String> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
