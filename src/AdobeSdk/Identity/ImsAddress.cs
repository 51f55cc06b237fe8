namespace AdobeSdk;

/// <summary>What IMS tells of a user's address.</summary>
/// <param name="Country">Two letters: <c>US</c>.</param>
public sealed record ImsAddress(string? Country);
