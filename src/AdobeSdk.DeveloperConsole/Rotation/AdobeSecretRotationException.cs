namespace AdobeSdk.DeveloperConsole;

/// <summary>A rotation that can't go on by itself.</summary>
/// <param name="message">Why, and what to do.</param>
public sealed class AdobeSecretRotationException(string message) : AdobeException(message);
