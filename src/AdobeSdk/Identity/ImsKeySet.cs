namespace AdobeSdk.Identity;

/// <summary>A JSON Web Key Set.</summary>
internal sealed record ImsKeySet(IReadOnlyList<ImsKey>? Keys);
