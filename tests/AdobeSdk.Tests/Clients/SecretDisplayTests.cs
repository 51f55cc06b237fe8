using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AdobeSdk.Configuration;
using AdobeSdk.Firefly;
using AdobeSdk.Tests.Credentials.ServiceAccounts;
using AdobeSdk.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Tests.Clients;

/// <summary>Whoever looks at an object in a debugger, prints it or serialises it sees no secret in it.</summary>
public sealed class SecretDisplayTests
{
    private const string Canary = "canary7f3a9d";
    private static readonly string s_key = TestCredential.Key.ReplaceLineEndings("\n").Split('\n')[3];
    private static readonly DateTimeOffset s_noon = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Names => [.. s_objects.Keys];

    private static readonly Dictionary<string, Func<object>> s_objects = new()
    {
        ["options"] = static () => Options(),
        ["the options of Service Accounts"] = static () => Options().Jwt,
        ["the monitor of options"] = static () => new OptionsWrapper<AdobeOptions>(Options()),
        ["an access token"] = static () => new AdobeAccessToken(Canary, s_noon),
        ["a stored token"] = static () => new AdobeStoredToken(Canary, s_noon, s_noon.AddDays(1)),
        ["a token provider"] = static () => AdobeTokenProvider.Create(new AdobeOptions { ClientId = "my-client", ClientSecret = Canary }),
        ["a token provider with a pasted token"] = static () => AdobeTokenProvider.Create(new AdobeOptions { ClientId = "my-client", AccessToken = Canary }),
        ["a token provider of a Service Account"] = static () => AdobeTokenProvider.Create(Options()),
        ["credentials"] = static () => AdobeTokenProvider.Create(Options()).Credentials,
        ["the options of users"] = static () => new AdobeUserOptions { RefreshToken = Canary },
        ["the options of a sign-in"] = static () => new AdobeUserSignInOptions { ClientId = "my-client", ClientSecret = Canary, RedirectUri = new("https://app.example/callback"), Scopes = ScopeSet.Parse("openid") },
        ["a sign-in"] = static () => new AdobeUserSignIn(new() { ClientId = "my-client", ClientSecret = Canary, RedirectUri = new("https://app.example/callback"), Scopes = ScopeSet.Parse("openid") }),
        ["a client of IMS"] = static () => ImsClient.Create(new AdobeOptions { ClientId = "my-client", ClientSecret = Canary }),
        ["a token provider of a user"] = static () => AdobeTokenProvider.Create(OfUser()),
        ["a client"] = static () => FireflyClient.Create(new AdobeOptions { ClientId = "my-client", ClientSecret = Canary }),
    };

    [Theory]
    [MemberData(nameof(Names))]
    [Trait(Measured.Row, "canaries")]
    public void Neither_a_debugger_nor_text_nor_JSON_shows_it(string name)
    {
        object value = s_objects[name]();

        string seen = $"{DebuggerView.Of(value)}\n{value}\n{Json(value)}";

        (value as IDisposable)?.Dispose();
        Measured.Figure($"{name}: 0 hits in {seen.Length:#,0} characters of debugger display, text and JSON");
        Assert.DoesNotContain(Canary, seen, StringComparison.Ordinal);
        Assert.DoesNotContain(s_key, seen, StringComparison.Ordinal);
    }

    [Fact]
    [Trait(Measured.Row, "canaries")]
    public async Task An_application_that_has_called_Adobe_shows_neither_secret_nor_token()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Ims = static context =>
        {
            context.Response.ContentType = "application/json";
            return Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, $$"""{"access_token":"{{Canary}}","expires_in":3600}""");
        };
        await using NoteServices app = new(adobe, static services => services.Configure<AdobeOptions>(static options => options.ClientSecret = Canary));
        await Record.ExceptionAsync(() => app.Api.GetAsync("1"));

        NoteClient client = app.Provider.GetRequiredService<NoteClient>();
        string seen = DebuggerView.Of(client) + DebuggerView.Of(app.Tokens);

        Measured.Figure($"a client with its token: 0 hits in {seen.Length:#,0} characters of debugger display");
        Assert.Contains("my-client", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, seen, StringComparison.Ordinal);
    }

    [Fact]
    public void The_view_opens_what_a_debugger_would() =>
        Assert.Contains(Canary, DebuggerView.Of(new { Outer = new List<object> { new Open(Canary) } }), StringComparison.Ordinal);

    [Fact]
    public void No_record_prints_a_secret_and_no_member_shows_one()
    {
        string[] words = ["Secret", "AccessToken", "RefreshToken", "PrivateKey", "Passphrase", "Authorization"];
        string[] shown =
        [
            .. new[] { typeof(AdobeOptions).Assembly, typeof(FireflyClient).Assembly }
                .SelectMany(static assembly => assembly.GetTypes())
                .SelectMany(static type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                .Where(property => property.PropertyType == typeof(string) && words.Any(word => property.Name.EndsWith(word, StringComparison.Ordinal)))
                .Where(static property => property.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never || Prints(property.DeclaringType!))
                .Select(static property => $"{property.DeclaringType}.{property.Name}"),
        ];

        Assert.Empty(shown);
    }

    // A record's own text, which holds every member.
    private static bool Prints(Type type) =>
        type.GetMethod(nameof(ToString), BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly, [])?.IsDefined(typeof(CompilerGeneratedAttribute)) == true;

    private static string Json(object value)
    {
        try
        {
            return JsonSerializer.Serialize(value, value.GetType());
        }
        catch (NotSupportedException e)
        {
            // Clients hold what no serialiser takes.
            return e.Message;
        }
    }

    private static AdobeOptions Options()
    {
        AdobeOptions options = new() { ClientId = "my-client", ClientSecret = Canary, OrganizationId = "1@AdobeOrg" };
        (options.Jwt.PrivateKey, options.Jwt.Passphrase, options.Jwt.TechnicalAccountId) = (TestCredential.Key, Canary, "2@techacct.adobe.com");
        return options;
    }

    private static AdobeOptions OfUser()
    {
        AdobeOptions options = new() { ClientId = "my-client", ClientSecret = Canary };
        options.User.RefreshToken = Canary;
        return options;
    }

    private sealed class Open(string inner)
    {
        private readonly string _inner = inner;

        public override string ToString() => $"{_inner.Length}";
    }
}
