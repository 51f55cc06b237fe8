namespace AdobeSdk.Ims;

/// <summary>Tokens for client id and client secret, from IMS.</summary>
internal sealed class ClientSecretIssuer(ImsTokenClient ims, ImsGrant grant, RefusalMemory refusals) : ITokenIssuer
{
    /// <inheritdoc/>
    public async Task<TokenAnswer> IssueAsync(string? rejected)
    {
        if (refusals.Find(grant) is { } remembered)
        {
            return TokenAnswer.Failed(remembered);
        }

        TokenAnswer answer = await ims.RequestAsync(grant).ConfigureAwait(false);
        refusals.Note(grant, answer.Failure);
        return answer;
    }
}
