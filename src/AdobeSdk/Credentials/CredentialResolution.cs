namespace AdobeSdk.Credentials;

/// <summary>What looking for credentials has come to.</summary>
/// <param name="Credentials">What was found, unless there are problems.</param>
/// <param name="Problems">What is missing or wrong, each a message that says what to do.</param>
internal sealed record CredentialResolution(AdobeCredentials? Credentials, IReadOnlyList<string> Problems);
