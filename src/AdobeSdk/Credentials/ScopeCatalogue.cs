using System;
using System.Collections.Generic;

namespace AdobeSdk.Credentials;

/// <summary>
/// The IMS scopes that Adobe's guides name for its creative APIs, and the base address that follows from them.
/// Compiled into the runtime, which needs the address, and into the analyzers, which need the names.
/// </summary>
internal static class ScopeCatalogue
{
    private const string Firefly = "https://firefly-api.adobe.io";
    private const string Lightroom = "https://lr.adobe.io";
    private const string Substance = "https://s3d.adobe.io";
    private const string Console = "https://api.adobe.io/console";

    // Said by an API of which Adobe documents more than one host: no guess is made, whatever else is in the set.
    private const string Several = "";

    // JWT metascopes (ent_…_sdk) are claims of a retired grant and no scopes, so they are not here.
    private static readonly string[] s_known =
    [
        "AdobeID", "additional_info", "additional_info.job_function", "additional_info.projectedProductContext",
        "additional_info.roles", "address", "adobeio_api", "creative_sdk", "email", "ff_apis", "firefly_api",
        "firefly_enterprise", "illustrator_services_beta", "lr_partner_apis", "lr_partner_rendition_apis",
        "manage_client_secrets", "offline_access", "openid", "profile", "read_client_secret", "read_organizations",
        "session", "substance3d_api.jobs.create", "substance3d_api.spaces.create",
    ];

    /// <summary>Every scope that a guide names, in ordinal order.</summary>
    public static IReadOnlyList<string> Known => s_known;

    /// <summary>The base address of the one API that these scopes stand for; <see langword="null"/> if that is not certain.</summary>
    /// <param name="scopes">The API's own scopes; base scopes such as <c>openid</c> say nothing and do no harm.</param>
    public static string? HostFor(IEnumerable<string> scopes)
    {
        string? own = null;
        bool firefly = false;
        foreach (string scope in scopes)
        {
            firefly |= scope is "firefly_api" or "ff_apis";
            if (OwnHost(scope) is { } host)
            {
                own = own is null || own == host ? host : Several;
            }
        }

        // Substance 3D and Illustrator ask for Firefly's scopes beside their own, so Firefly's speak last. Audio/Video
        // asks for nothing but Firefly's: it must name its base address, or its calls go to Firefly.
        return own switch
        {
            null => firefly ? Firefly : null,
            Several => null,
            _ => own,
        };
    }

    private static string? OwnHost(string scope) => scope switch
    {
        "lr_partner_apis" or "lr_partner_rendition_apis" => Lightroom,
        "substance3d_api.jobs.create" or "substance3d_api.spaces.create" => Substance,
        "manage_client_secrets" or "read_client_secret" => Console,
        "illustrator_services_beta" => Several, // illustrator-api and illustrator-api-beta
        "creative_sdk" => Several, // Photoshop's and Lightroom's users alike
        _ => null, // base scopes, and firefly_enterprise, which Firefly, Audio/Video and Substance share
    };
}
