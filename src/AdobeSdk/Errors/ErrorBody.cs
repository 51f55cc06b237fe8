namespace AdobeSdk.Errors;

/// <summary>What an error's body says, in whichever of Adobe's shapes it came.</summary>
/// <param name="Code">Adobe's code, as text.</param>
/// <param name="Type">Adobe's word for the kind of error, if it is given besides the code.</param>
/// <param name="Message">Adobe's words, cleaned of secrets.</param>
/// <param name="ValidationErrors">What was wrong with the request.</param>
internal sealed record ErrorBody(string? Code, string? Type, string? Message, IReadOnlyList<AdobeValidationError> ValidationErrors)
{
    /// <summary>A body that says nothing: empty, HTML, truncated, <c>null</c>, not JSON.</summary>
    public static ErrorBody Silent { get; } = new(null, null, null, []);

    /// <summary>Whether the body is an error of Adobe's and not some proxy's page.</summary>
    public bool IsAdobes => Code is not null;
}
