namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>The words that an operation takes in <c>x-model-version</c>.</summary>
/// <param name="Allowed">The words.</param>
/// <param name="Default">What is meant when the header is absent; <see langword="null"/> if it has to be there.</param>
internal sealed record ModelVersions(IReadOnlyList<string> Allowed, string? Default);
