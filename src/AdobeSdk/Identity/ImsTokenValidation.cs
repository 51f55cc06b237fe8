namespace AdobeSdk;

/// <summary>What IMS says of a token.</summary>
/// <param name="Valid">Whether APIs take it.</param>
/// <param name="Reason">Why they do not, in IMS's words; they are not documented.</param>
public sealed record ImsTokenValidation(bool Valid, string? Reason = null);
