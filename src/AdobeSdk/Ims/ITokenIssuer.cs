namespace AdobeSdk.Ims;

/// <summary>Where a <see cref="TokenSource"/> gets its tokens from.</summary>
internal interface ITokenIssuer
{
    /// <summary>Asks for a token once. Whatever goes wrong is an answer and not an exception.</summary>
    /// <param name="rejected">A token that an API has refused, if that is why a new one is asked for.</param>
    Task<TokenAnswer> IssueAsync(string? rejected);
}
