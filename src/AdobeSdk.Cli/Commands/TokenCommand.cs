using System.CommandLine;
using System.Text.Json;
using AdobeSdk.Cli.Sessions;
using AdobeSdk.Firefly;

namespace AdobeSdk.Cli.Commands;

/// <summary><c>adobe token</c>: prints an access token for other programs.</summary>
internal static class TokenCommand
{
    public static Command Create()
    {
        var scopes = new Option<string>("--scopes")
        {
            Description = "The API's scopes, separated by commas; the base scopes are added.",
            DefaultValueFactory = _ => FireflyClient.Scopes.ToString(),
        };
        var json = new Option<bool>("--json") { Description = "Prints access_token, token_type, expires_at and scope as one JSON object." };
        var config = new Option<FileInfo?>("--config") { Description = "A file of the Developer Console: the OAuth or project JSON; for retired JWT credentials config.json, private.key or the Config zip.", HelpName = "FILE" };
        var header = new Option<bool>("--header") { Description = "Prints the whole header, for: curl -H \"$(adobe token --header)\"" };

        var command = new Command("token", "Prints an access token of your credentials. It is a secret: mind your shell's history and logs.")
        {
            scopes,
            config,
            json,
            header,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(header))
            {
                result.AddError("--json and --header exclude each other.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
            PrintAsync(parsed.GetValue(scopes)!, parsed.GetValue(config), parsed.GetValue(json), parsed.GetValue(header), cancellationToken));
        return command;
    }

    private static async Task<int> PrintAsync(string scopes, FileInfo? config, bool json, bool header, CancellationToken cancellationToken)
    {
        ScopeSet wanted;
        try
        {
            wanted = ScopeSet.Parse(scopes);
        }
        catch (FormatException e)
        {
            Output.Terminal.Error(e.Message);
            return ExitCode.Usage;
        }

        await using AdobeSession session = AdobeSession.Open(_ => { }, config);
        AdobeAccessToken token = await session.Get<IAdobeTokenProvider>().GetTokenAsync(wanted, cancellationToken).ConfigureAwait(false);
        Console.WriteLine((json, header) switch
        {
            (true, _) => JsonSerializer.Serialize(new
            {
                access_token = token.Value,
                token_type = "bearer",
                expires_at = token.ExpiresAt,
                scope = wanted.ToString(),
            }),
            (_, true) => $"Authorization: Bearer {token.Value}",
            _ => token.Value,
        });
        return ExitCode.Done;
    }
}
