using System.Diagnostics;

namespace AdobeSdk.Credentials;

/// <summary>What an assertion is made of, besides the client.</summary>
/// <param name="OrganizationId">The organisation: <c>iss</c>.</param>
/// <param name="TechnicalAccountId">The technical account: <c>sub</c>.</param>
/// <param name="MetaScopes">What is claimed.</param>
/// <param name="PrivateKey">Signs it: PKCS#8 PEM.</param>
[DebuggerDisplay("{TechnicalAccountId}")]
internal sealed record ServiceAccount(string OrganizationId, string TechnicalAccountId, ScopeSet MetaScopes, Secret PrivateKey);
