namespace AdobeSdk.Fuzzing.Engine;

/// <summary>Something holds not for an input.</summary>
public sealed class FindingException(string message, Exception? cause = null) : Exception(message, cause);
