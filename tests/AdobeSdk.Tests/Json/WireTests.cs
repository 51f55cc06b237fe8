using AdobeSdk.Clients;
using AdobeSdk.Json;
using AdobeSdk.Tests.Resilience;
using Microsoft.AspNetCore.Http;
using Refit;

namespace AdobeSdk.Tests.Json;

/// <summary>What Refit makes of requests and answers under the SDK's settings, over a real socket.</summary>
public class WireTests
{
    [Fact]
    public async Task An_open_enum_is_its_word_in_path_query_and_header()
    {
        string? seen = null;
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            seen = $"{context.Request.Path.Value}{context.Request.QueryString} {context.Request.Headers["x-shade"]} {context.Request.Headers["x-maybe"]}";
            return Answers.JsonAsync(context, 200, """{"shade":"dark"}""");
        });
        using var pipeline = new TestPipeline(server.Address);

        await Api(pipeline).GetAsync(new("very dark"), new("a&b"), Shade.Dark, [Shade.Dark, new("new")], new("new"), Shade.Dark);

        Assert.Equal("/shades/very dark/all?query=a%26b&maybe=dark&many=dark&many=new new dark", seen);
    }

    [Fact]
    public async Task An_optional_open_enum_that_is_not_given_is_not_sent()
    {
        string? seen = null;
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            seen = $"{context.Request.QueryString} {context.Request.Headers.ContainsKey("x-maybe")}";
            return Answers.JsonAsync(context, 200, """{"shade":"dark"}""");
        });
        using var pipeline = new TestPipeline(server.Address);

        await Api(pipeline).GetAsync(Shade.Dark, Shade.Dark, null, null, Shade.Dark, null);

        Assert.Equal("?query=dark False", seen);
    }

    [Fact]
    public async Task A_json_body_has_a_length()
    {
        long? length = null;
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            length = context.Request.ContentLength;
            return Answers.JsonAsync(context, 200, """{"shade":"dark"}""");
        });
        using var pipeline = new TestPipeline(server.Address);

        await Api(pipeline).PostAsync(new WireAnswer(Shade.Dark));

        Assert.Equal("""{"shade":"dark","byShade":null}""".Length, length);
    }

    /// <summary>Whatever a method returns and whatever goes wrong, no exception of Refit's or .NET's gets out.</summary>
    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Only_exceptions_of_ours_leave_a_client(string fault, string method)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(Fault(fault));
        using var pipeline = new TestPipeline(server.Address) { Retry = { MaxRetries = 0, MaxResponseBytes = 100_000 } };

        Exception? exception = await Record.ExceptionAsync(() => CallAsync(Api(pipeline), method));

        if (Succeeds(fault, method))
        {
            Assert.Null(exception);
        }
        else
        {
            Assert.IsAssignableFrom<AdobeException>(exception);
            for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
            {
                Assert.False(inner is ApiExceptionBase, inner.GetType().Name);
            }
        }
    }

    public static TheoryData<string, string> Faults()
    {
        string[] faults = ["reset", "reset in body", "html 413", "empty 500", "json 422", "endless 400", "redirect", "html 200", "empty 200", "null", "truncated", "endless 200", "wrong charset"];
        string[] methods = ["object", "nothing", "text", "stream", "response", "each"];
        var data = new TheoryData<string, string>();
        foreach (string fault in faults)
        {
            foreach (string method in methods)
            {
                data.Add(fault, method);
            }
        }

        return data;
    }

    // A method without an answer does not look at what it gets; one that returns text or bytes takes any; a sequence
    // of nothing is empty.
    private static bool Succeeds(string fault, string method) =>
        fault is "html 200" or "empty 200" or "null" or "truncated" or "wrong charset" && method is "nothing" or "text" or "stream"
        || (fault, method) is ("null", "each");

    private static RequestDelegate Fault(string fault) => fault switch
    {
        "reset" => Answers.ResetAsync,
        "reset in body" => context => Answers.ResetInBodyAsync(context, 200),
        "html 413" => context => Answers.HtmlAsync(context, 413),
        "empty 500" => context => Answers.EmptyAsync(context, 500),
        "json 422" => context => Answers.JsonAsync(context, 422, """{"error_code":"validation_error"}"""),
        "endless 400" => context => Answers.EndlessAsync(context, 400),
        "redirect" => context =>
        {
            context.Response.Redirect("https://evil.example/");
            return Task.CompletedTask;
        },
        "html 200" => context => Answers.HtmlAsync(context, 200),
        "empty 200" => context => Answers.EmptyAsync(context, 200),
        "null" => context => Answers.JsonAsync(context, 200, "null"),
        "truncated" => context => Answers.TruncatedJsonAsync(context, 200),
        "endless 200" => context => Answers.EndlessAsync(context, 200),
        _ => context =>
        {
            context.Response.ContentType = "application/json; charset=klingon";
            return context.Response.Body.WriteAsync("{}"u8.ToArray()).AsTask();
        },
    };

    private static async Task CallAsync(IWireApi api, string method)
    {
        switch (method)
        {
            case "object":
                await api.PostAsync(new WireAnswer(Shade.Dark));
                break;
            case "nothing":
                await api.NothingAsync(new WireAnswer(Shade.Dark));
                break;
            case "text":
                await api.TextAsync();
                break;
            case "stream":
                await using (Stream stream = await api.StreamAsync())
                {
                    await stream.CopyToAsync(Stream.Null);
                }

                break;
            case "response":
                (await api.ResponseAsync()).Dispose();
                break;
            default:
                await foreach (WireAnswer _ in api.EachAsync())
                {
                }

                break;
        }
    }

    private static IWireApi Api(TestPipeline pipeline) => RestService.ForGenerated<IWireApi>(
        pipeline.Http,
        AdobeRefitSettings.Create(new AnswerSerializer(WireJson.Default.Options), pipeline.Time));
}
