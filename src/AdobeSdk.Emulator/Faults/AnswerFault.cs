using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Faults;

/// <summary>The request is carried out, and its answer then spoilt.</summary>
internal sealed class AnswerFault(string name, Func<FaultScene, byte[], Task> spoil) : Fault(name)
{
    private static readonly string[] ClosedWords = ["status", "contentClass", "publishedState", "trainingMode", "token_type"];

    internal override async Task ApplyAsync(FaultScene scene)
    {
        byte[] body = await scene.ActAsync().ConfigureAwait(false);
        await spoil(scene, body).ConfigureAwait(false);
    }

    internal static Task HtmlAsync(FaultScene scene, byte[] body) =>
        Answer.TextAsync(scene.Context, 200, "text/html", "<html><body>Please sign in to this network.</body></html>");

    internal static Task UnknownMembersAsync(FaultScene scene, byte[] body) => RewriteAsync(scene, body, static members =>
    {
        members["x_added_later"] = new JsonObject { ["deep"] = new JsonArray(1, "two", null) };
        members["anotherOne"] = 3.5;
    });

    internal static Task UnknownWordsAsync(FaultScene scene, byte[] body) => RewriteAsync(scene, body, static members =>
    {
        foreach (string name in ClosedWords.Where(members.ContainsKey))
        {
            members[name] = "word_added_later";
        }
    });

    internal static async Task LateAsync(FaultScene scene, byte[] body, TimeSpan delay)
    {
        await scene.PauseAsync(delay).ConfigureAwait(false);
        await scene.SendAsync(body).ConfigureAwait(false);
    }

    internal static async Task DripAsync(FaultScene scene, byte[] body, TimeSpan pause)
    {
        HttpResponse response = scene.Context.Response;
        response.ContentLength = body.Length;
        for (int at = 0; at < body.Length; at++)
        {
            await response.Body.WriteAsync(body.AsMemory(at, 1), scene.Context.RequestAborted).ConfigureAwait(false);
            await response.Body.FlushAsync(scene.Context.RequestAborted).ConfigureAwait(false);
            await scene.PauseAsync(pause).ConfigureAwait(false);
        }
    }

    internal static async Task PadAsync(FaultScene scene, byte[] body, long size)
    {
        // No length is announced: a reader has to notice by itself.
        HttpResponse response = scene.Context.Response;
        response.ContentLength = null;
        await response.Body.WriteAsync(body, scene.Context.RequestAborted).ConfigureAwait(false);
        byte[] blanks = new byte[64 * 1024];
        Array.Fill(blanks, (byte)' ');
        for (long left = size - body.Length; left > 0; left -= blanks.Length)
        {
            await response.Body.WriteAsync(blanks.AsMemory(0, (int)Math.Min(left, blanks.Length)), scene.Context.RequestAborted).ConfigureAwait(false);
        }
    }

    // What is no JSON, a picture for instance, goes out as it is.
    private static Task RewriteAsync(FaultScene scene, byte[] body, Action<JsonObject> change)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return scene.SendAsync(body);
        }

        Visit(root, change);
        return scene.SendAsync(Encoding.UTF8.GetBytes(root?.ToJsonString() ?? "null"));
    }

    private static void Visit(JsonNode? node, Action<JsonObject> change)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (JsonNode? value in members.Select(static member => member.Value).ToArray())
                {
                    Visit(value, change);
                }

                change(members);
                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Visit(item, change);
                }

                break;
        }
    }
}
