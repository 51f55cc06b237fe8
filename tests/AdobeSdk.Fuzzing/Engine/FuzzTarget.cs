namespace AdobeSdk.Fuzzing.Engine;

/// <summary>One thing that reads what others send.</summary>
/// <param name="name">Its name, and that of its folder in the corpus.</param>
/// <param name="longest">The longest input that makes sense, in bytes; the rest of a longer one is cut off.</param>
public abstract class FuzzTarget(string name, int longest = 256 * 1024)
{
    /// <summary>The length of an operator's setting: what somebody types, and messages quote.</summary>
    protected const int Setting = 4 * 1024;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>The longest input that makes sense, in bytes.</summary>
    public int Longest { get; } = longest;

    /// <summary>
    /// Reads an input and checks what comes of it. The exceptions that are documented for it are caught here; any other one
    /// is a finding.
    /// </summary>
    /// <returns>Everything that people or logs are told about the input; <see langword="null"/> if nothing is.</returns>
    public abstract string? Read(byte[] input);
}
