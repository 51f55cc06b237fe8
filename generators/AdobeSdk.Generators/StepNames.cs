namespace AdobeSdk.Generators;

/// <summary>The pipeline's named steps; every test asserts that a second run takes them from the cache.</summary>
public static class StepNames
{
    /// <summary>Attribute and symbols to a model.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>The models of interfaces that get a client.</summary>
    public const string Models = nameof(Models);
}
