namespace AdobeSdk.Generators.Analyzers.Requests;

/// <summary>What lets Refit build a request that it cannot build as it is.</summary>
[Flags]
internal enum RequestRepair
{
    /// <summary>Only the user knows.</summary>
    None = 0,

    /// <summary>The result becomes a task.</summary>
    GiveTask = 1,

    /// <summary>The parameter loses its <c>in</c> or <c>ref</c>.</summary>
    PassByValue = 2,

    /// <summary>The parameter goes.</summary>
    Remove = 4,

    /// <summary>The parameter loses its <c>[Body]</c>.</summary>
    DropBody = 8,

    /// <summary>The route gets forward slashes.</summary>
    Slashes = 16,

    /// <summary>The route becomes empty.</summary>
    EmptyRoute = 32,

    /// <summary>The parameter is sent as what its <c>ToString()</c> says.</summary>
    TreatAsString = 64,

    /// <summary>The parameter becomes a string.</summary>
    MakeString = 128,
}
