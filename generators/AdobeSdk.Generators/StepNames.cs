namespace AdobeSdk.Generators;

/// <summary>The pipeline's named steps. Every test of the generator asserts that an edit elsewhere leaves them cached.</summary>
public static class StepNames
{
    /// <summary>One model for every interface that gets a client.</summary>
    public const string Apis = nameof(Apis);

    /// <summary>The file and the client's name that each takes.</summary>
    public const string Claims = nameof(Claims);

    /// <summary>What more than one takes.</summary>
    public const string Clashes = nameof(Clashes);

    /// <summary>What a file is written from.</summary>
    public const string Clients = nameof(Clients);
}
