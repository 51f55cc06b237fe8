namespace AdobeSdk;

/// <summary>One thing that Adobe found wrong with a request.</summary>
/// <param name="Location">Where, as a path: <c>body.contentClass</c>; empty if Adobe did not say.</param>
/// <param name="Message">What was wrong.</param>
/// <param name="Type">Adobe's word for the kind of error, such as <c>type_error.enum</c>, if given.</param>
public sealed record AdobeValidationError(string Location, string Message, string? Type = null);
