using Refit;

namespace AdobeSdk.DeveloperConsole;

/// <summary>
/// The secrets of an OAuth Server-to-Server credential. Inject <c>IAdobeConsoleClient</c>. The project of the client that asks must
/// have the I/O Management API.
/// </summary>
/// <remarks>
/// Both ids stand in the credential's address in the Developer Console; the organisation's is a number, and not
/// <c>…@AdobeOrg</c>. A credential has two secrets at most. Source: Adobe's guide to Server-to-Server authentication.
/// </remarks>
[AdobeApi(
    scopes: "AdobeID,openid,read_organizations,additional_info.projectedProductContext,additional_info.roles,adobeio_api,read_client_secret,manage_client_secrets",
    JsonContext = typeof(ConsoleJsonContext))]
public interface IAdobeConsoleApi
{
    /// <summary>Lists the credential's secrets: ids and uses, never the secrets themselves.</summary>
    /// <param name="organizationId">The Developer Console's number of the organisation.</param>
    /// <param name="credentialId">The Developer Console's number of the credential.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/organizations/{organizationId}/credentials/{credentialId}/secrets")]
    Task<ClientSecretList> ListSecretsAsync(string organizationId, string credentialId, CancellationToken cancellationToken = default);

    /// <summary>Adds a secret. This answer is the only one that ever shows it.</summary>
    /// <param name="organizationId">The Developer Console's number of the organisation.</param>
    /// <param name="credentialId">The Developer Console's number of the credential.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/organizations/{organizationId}/credentials/{credentialId}/secrets")]
    Task<NewClientSecret> AddSecretAsync(string organizationId, string credentialId, CancellationToken cancellationToken = default);

    /// <summary>Removes a secret, for good: IMS refuses it from then on.</summary>
    /// <param name="organizationId">The Developer Console's number of the organisation.</param>
    /// <param name="credentialId">The Developer Console's number of the credential.</param>
    /// <param name="secretId">The secret's id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/organizations/{organizationId}/credentials/{credentialId}/secrets/{secretId}")]
    Task RemoveSecretAsync(string organizationId, string credentialId, string secretId, CancellationToken cancellationToken = default);
}
