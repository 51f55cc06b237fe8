namespace AdobeSdk.Generators.Testing;

/// <summary>The generator was given something that it can make no client of: the message says what, where, and what to do.</summary>
public sealed class GenerationException : Exception
{
    internal GenerationException(string message)
        : base(message)
    {
    }
}
