using Refit;

namespace AdobeSdk.Tests.Clients;

/// <summary>A small API for tests. What the generator would emit for it is written out in <see cref="NoteClient"/>.</summary>
public interface INoteApi
{
    [Get("/notes/{id}")]
    Task<Note> GetAsync(string id, CancellationToken cancellationToken = default);

    [Post("/notes")]
    Task<Note> AddAsync([Body] Note note);

    [Get("/notes/{id}")]
    Task<Note> GetWithTokenAsync(string id, [Authorize("Bearer")] string token);

    [Get("")]
    Task<Note> FollowAsync([Url] Uri address, CancellationToken cancellationToken = default);
}
