using System.Net;
using System.Security.Cryptography;
using System.Text;
using AdobeSdk.Events.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Events.Tests;

/// <summary>Where keys come from, how long they are kept, and what whoever forges deliveries can make the webhook do.</summary>
public sealed class KeyTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero));
    private readonly RSA _key = RSA.Create(2048);

    public void Dispose() => _key.Dispose();

    [Fact]
    public async Task A_key_is_fetched_once_and_again_after_its_life()
    {
        await using KeyServer keys = await KeyServer.StartAsync();
        keys.Answer = Pem(_key);
        await using TestApp app = await StartAsync(keys);

        Assert.Equal(HttpStatusCode.OK, await DeliverAsync(app, "1"));
        Assert.Equal(HttpStatusCode.OK, await DeliverAsync(app, "2"));
        _time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await DeliverAsync(app, "3"));
        Assert.Equal(["/mirror/prod/keys/k.pem"], keys.Asked);

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await DeliverAsync(app, "4"));
        Assert.Equal(2, keys.Asked.Count);
    }

    [Fact]
    public async Task Deliveries_that_come_together_share_one_fetch()
    {
        TaskCompletionSource go = new();
        await using KeyServer keys = await KeyServer.StartAsync();
        keys.Answer = async context =>
        {
            await go.Task;
            await Pem(_key)(context);
        };
        await using TestApp app = await StartAsync(keys);
        Task<HttpStatusCode>[] deliveries = [.. Enumerable.Range(0, 10).Select(i => DeliverAsync(app, $"{i}"))];
        while (keys.Asked.IsEmpty)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        go.SetResult();

        Assert.All(await Task.WhenAll(deliveries), static status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Single(keys.Asked);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_key_that_cannot_be_had_now_has_Adobe_come_again(int status)
    {
        await using KeyServer keys = await KeyServer.StartAsync();
        keys.Answer = context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        };
        await using TestApp app = await StartAsync(keys);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await DeliverAsync(app, "1"));
        Assert.Equal("A delivery was refused with 503: The keys that the signatures were made with cannot be had now.", app.Log.OfEvents()[^1]);

        keys.Answer = Pem(_key);
        Assert.Equal(HttpStatusCode.OK, await DeliverAsync(app, "1"));
    }

    [Fact]
    public async Task Nobody_at_the_keys_address_has_Adobe_come_again()
    {
        KeyServer keys = await KeyServer.StartAsync();
        await using TestApp app = await StartAsync(keys);
        await keys.DisposeAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await DeliverAsync(app, "1"));
        Assert.Contains("Adobe's key /prod/keys/k.pem cannot be had now: HttpRequestException", app.Log.OfEvents());
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using KeyServer keys = await KeyServer.StartAsync();
        await using KeyServer elsewhere = await KeyServer.StartAsync();
        elsewhere.Answer = Pem(_key);
        keys.Answer = context =>
        {
            context.Response.Redirect(new Uri(elsewhere.Address, "/k.pem").ToString());
            return Task.CompletedTask;
        };
        await using TestApp app = await StartAsync(keys);

        Assert.Equal(HttpStatusCode.Unauthorized, await DeliverAsync(app, "1"));
        Assert.Empty(elsewhere.Asked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")]
    [InlineData("weak")]
    [InlineData("curve")]
    public async Task A_key_that_is_none_verifies_nothing(string what)
    {
        using RSA weak = RSA.Create(1024);
        using ECDsa curve = ECDsa.Create();
        await using KeyServer keys = await KeyServer.StartAsync();
        keys.Answer = context => context.Response.WriteAsync(what switch
        {
            "weak" => weak.ExportSubjectPublicKeyInfoPem(),
            "curve" => curve.ExportSubjectPublicKeyInfoPem(),
            _ => what,
        });
        await using TestApp app = await StartAsync(keys);

        Assert.Equal(HttpStatusCode.Unauthorized, await DeliverAsync(app, "1", what == "weak" ? weak : _key));
        Assert.Contains("There is no key /prod/keys/k.pem: it is no RSA public key of 2048 bits or more", app.Log.OfEvents());
        Assert.Equal(HttpStatusCode.Unauthorized, await DeliverAsync(app, "1"));
        Assert.Single(keys.Asked);

        _time.Advance(TimeSpan.FromMinutes(1));
        keys.Answer = Pem(_key);
        Assert.Equal(HttpStatusCode.OK, await DeliverAsync(app, "1"));
    }

    [Fact]
    public async Task A_key_of_any_size_is_not_read()
    {
        await using KeyServer keys = await KeyServer.StartAsync();
        keys.Answer = context => context.Response.WriteAsync(_key.ExportSubjectPublicKeyInfoPem() + new string('\n', 16 * 1024));
        await using TestApp app = await StartAsync(keys);

        Assert.NotEqual(HttpStatusCode.OK, await DeliverAsync(app, "1"));
    }

    [Fact]
    public async Task Whoever_names_ever_new_keys_has_twenty_a_minute_fetched_and_takes_nobody_elses_place()
    {
        await using KeyServer keys = await KeyServer.StartAsync();
        keys.Answer = context => context.Request.Path == "/mirror/prod/keys/k.pem" ? Pem(_key)(context) : NotFoundAsync(context);
        await using TestApp app = await StartAsync(keys);
        Assert.Equal(HttpStatusCode.OK, await DeliverAsync(app, "1"));

        for (int minute = 0; minute < 5; minute++)
        {
            await ForgeAsync(minute);
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(HttpStatusCode.OK, await DeliverAsync(app, "2"));
        Assert.Equal(20 * 5, keys.Asked.Count);
        Assert.Single(keys.Asked, "/mirror/prod/keys/k.pem");
        _time.Advance(TimeSpan.FromHours(24));
        await ForgeAsync(5);
        Assert.Equal(HttpStatusCode.OK, await DeliverAsync(app, "3"));
        Assert.Contains("Deliveries name more than 20 unknown keys a minute; the next are not fetched", app.Log.OfEvents());

        async Task ForgeAsync(int minute)
        {
            for (int i = 0; i < 30; i++)
            {
                HttpStatusCode status = await DeliverAsync(app, "forged", path: $"/prod/keys/{minute}-{i}.pem");
                Assert.Contains(status, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.ServiceUnavailable });
            }
        }
    }

    [Fact]
    public async Task One_good_signature_is_enough_while_the_other_key_cannot_be_had()
    {
        await using KeyServer keys = await KeyServer.StartAsync();
        keys.Answer = context =>
        {
            context.Response.StatusCode = 500;
            return context.Request.Path == "/mirror/prod/keys/k.pem" ? Pem(_key)(context) : Task.CompletedTask;
        };
        await using TestApp app = await StartAsync(keys);
        string body = Post.Event();

        (HttpStatusCode status, _) = await Post.RawAsync(app, body, [.. Headers(body, 1, _key, "/prod/keys/k.pem"), .. Headers(body, 2, _key, "/prod/keys/away.pem")]);

        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Theory]
    [InlineData("http://keys.example")]
    [InlineData("https://user@keys.example")]
    [InlineData("https://keys.example/?x=1")]
    [InlineData("ftp://keys.example")]
    [InlineData("/keys")]
    public async Task Keys_come_over_https_or_from_this_machine(string address)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            await using TestApp app = await TestApp.StartAsync(o => o.KeyAddress = new Uri(address, UriKind.RelativeOrAbsolute));
        });

        Assert.Contains("AdobeEventOptions.KeyAddress", refused.Message, StringComparison.Ordinal);
    }

    private Task<TestApp> StartAsync(KeyServer keys) =>
        TestApp.StartAsync(o => o.KeyAddress = new Uri(keys.Address, "/mirror/"), services: services => services.AddSingleton<TimeProvider>(_time));

    private async Task<HttpStatusCode> DeliverAsync(TestApp app, string id, RSA? key = null, string path = "/prod/keys/k.pem")
    {
        string body = Post.Event(id);
        return (await Post.RawAsync(app, body, Headers(body, 1, key ?? _key, path))).Status;
    }

    private static Dictionary<string, string> Headers(string body, int number, RSA key, string path)
    {
        byte[] signature;
        lock (key)
        {
            signature = key.SignData(Encoding.UTF8.GetBytes(body), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }

        return new()
        {
            [$"x-adobe-digital-signature-{number}"] = Convert.ToBase64String(signature),
            [$"x-adobe-public-key{number}-path"] = path,
        };
    }

    private static Func<HttpContext, Task> Pem(RSA key) => context =>
    {
        context.Response.StatusCode = 200;
        return context.Response.WriteAsync(key.ExportSubjectPublicKeyInfoPem());
    };

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
