namespace AdobeSdk.Benchmarks.Generator;

/// <summary>What happened before a run of the generators.</summary>
internal enum Edit
{
    /// <summary>Nothing: a driver's first run.</summary>
    First,

    /// <summary>A method's body in a file without an interface.</summary>
    Unrelated,

    /// <summary>A parameter of one interface.</summary>
    One,
}
