namespace AdobeSdk.Configuration;

/// <summary>The process's environment, or something that stands in for it: tests must not change what the whole process sees.</summary>
/// <param name="read">Gives a variable's value, or <see langword="null"/>.</param>
internal sealed class EnvironmentVariables(Func<string, string?> read)
{
    /// <summary>The environment of this process.</summary>
    public static EnvironmentVariables Process { get; } = new(Environment.GetEnvironmentVariable);

    /// <summary>No environment: for code that looks at nothing but its options.</summary>
    public static EnvironmentVariables None { get; } = new(static _ => null) { HoldsCredentials = false };

    /// <summary>Whether credentials are looked for here.</summary>
    public bool HoldsCredentials { get; private init; } = true;

    /// <summary>A variable's value; <see langword="null"/> when it is not set or blank.</summary>
    public string? this[string name] => read(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>The environment as a second tenant sees it: its credentials are the first one's.</summary>
    public EnvironmentVariables WithoutCredentials() =>
        new(name => name == EmulatorAddress.Variable ? read(name) : null) { HoldsCredentials = false };
}
