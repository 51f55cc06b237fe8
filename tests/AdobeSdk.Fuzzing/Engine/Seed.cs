namespace AdobeSdk.Fuzzing.Engine;

/// <summary>An input that is interesting by itself, and that mutants are made of.</summary>
/// <param name="Target">Which target it is for.</param>
/// <param name="Name">Its file's name: the case that it stands for.</param>
/// <param name="Content">The input.</param>
public sealed record Seed(string Target, string Name, byte[] Content)
{
    /// <summary>Target and name.</summary>
    public override string ToString() => $"{Target}/{Name}";
}
