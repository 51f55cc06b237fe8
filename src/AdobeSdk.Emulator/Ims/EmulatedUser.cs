using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Ims;

/// <summary>The one user who signs in here.</summary>
internal static class EmulatedUser
{
    public const string Id = "E0E0E0E0E0E0E0E00A495C00@AdobeID";

    /// <summary>Its OpenID claims, each with the scope that it takes.</summary>
    public static JsonObject Info(IReadOnlySet<string> scopes)
    {
        JsonObject info = [];
        if (scopes.Contains("openid"))
        {
            info["sub"] = Id;
        }

        if (scopes.Contains("profile"))
        {
            info["account_type"] = "ind";
            info["name"] = "Emma Ulator";
            info["given_name"] = "Emma";
            info["family_name"] = "Ulator";
        }

        if (scopes.Contains("email"))
        {
            info["email"] = "emma@example.com";
            info["email_verified"] = true;
        }

        if (scopes.Contains("address"))
        {
            info["address"] = new JsonObject { ["country"] = "US" };
        }

        return info;
    }

    /// <summary>Adobe does not document the shape: these are the members that clients read.</summary>
    public static JsonObject Profile(IssuedToken token) => new()
    {
        ["userId"] = token.UserId,
        ["authId"] = token.UserId,
        ["account_type"] = "type1",
        ["displayName"] = "Emma Ulator",
        ["first_name"] = "Emma",
        ["last_name"] = "Ulator",
        ["email"] = "emma@example.com",
        ["countryCode"] = "US",
    };

    /// <summary>Its organisations; likewise.</summary>
    public static JsonArray Organizations() =>
    [
        new JsonObject
        {
            ["orgName"] = "Emulated Organisation",
            ["orgRef"] = new JsonObject { ["ident"] = "0E0E0E0E0E0E0E0E0A495C00", ["authSrc"] = "AdobeOrg" },
            ["orgType"] = "Enterprise",
        },
    ];
}
