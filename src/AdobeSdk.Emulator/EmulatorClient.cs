namespace AdobeSdk.Emulator;

/// <summary>A client that the emulator's IMS knows.</summary>
/// <param name="Id">The client id.</param>
/// <param name="Secret">The client secret.</param>
/// <param name="Scopes">The scopes that it is granted; <see langword="null"/> for every scope.</param>
public sealed record EmulatorClient(string Id, string Secret, IReadOnlyCollection<string>? Scopes = null);
