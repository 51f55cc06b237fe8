namespace AdobeSdk.Generators.Analyzers.Requests;

/// <summary>How a type goes into a query.</summary>
internal enum QueryFit
{
    /// <summary>As a value, a list of values, or names with values.</summary>
    Value,

    /// <summary>As a name and a value for each of its properties.</summary>
    Flattened,

    /// <summary>As a list of such, if the list is asked to be indexed; else not.</summary>
    List,

    /// <summary>Not without looking at the value by reflection.</summary>
    None,
}
